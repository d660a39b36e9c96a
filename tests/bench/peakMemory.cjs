/** Loaded before a measured program: tells its peak memory on stderr when it ends. */
process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`));
