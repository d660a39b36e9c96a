/** The CSV of --table as programs read it: nothing in it runs, and everything comes back as it was. */
import { csv, harmless } from "../../src/cli/table/csv";

test("begins with a byte order mark, ends each row with CRLF, and keeps the order", () => {
  expect(
    csv([
      ["a", "b"],
      [1, null],
    ]),
  ).toBe("\uFEFFa,b\r\n1,\r\n");
});

test.each(["=1+1", "+44 20", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "－1"])(
  "%j, which a spreadsheet might run, is text",
  (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  },
);

test.each(["Train staff", "1.2", "a=b", "(-)", "'=1", ""])("%j stays as it is", (text) => {
  expect(harmless(text)).toBe(text);
});

test("commas, quotes and line breaks stay within their cell; other control characters do not come through", () => {
  expect(csv([['say "yes", twice', "two\nlines", "bell\u0007"]])).toBe(
    '\uFEFF"say ""yes"", twice","two\nlines","bell "\r\n',
  );
});
