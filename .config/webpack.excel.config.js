/**
 * Serves the pane to a real Excel on this machine, at the address that manifest.xml names: https with the development
 * certificates of office-addin-dev-certs, which Excel trusts once they are installed. `npm run start:excel` starts it.
 */
const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");
const production = require("../webpack.config.js");

/** Where office-addin-dev-certs puts them. */
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");
const PORT = 3000;

function certificate(file) {
  const path = join(CERTIFICATES, file);
  if (!existsSync(path))
    throw new Error(`${path} is missing: run "npm run start:excel", which makes the certificates.`);
  return readFileSync(path);
}

/** @param {{ mode?: string }} argv */
module.exports = (env, argv) => ({
  ...production(env, argv),
  context: join(__dirname, ".."),
  devServer: {
    port: PORT,
    hot: false,
    client: { overlay: false },
    server: {
      type: "https",
      options: { ca: certificate("ca.crt"), key: certificate("localhost.key"), cert: certificate("localhost.crt") },
    },
  },
});
