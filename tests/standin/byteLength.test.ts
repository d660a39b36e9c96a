import { byteLength } from "../../src/standin/host/byteLength";

test.each([
  ["", 0],
  ["plain", 5],
  ["é", 2],
  ["“–”", 9],
  ["🙂", 4],
  ["half of a pair alone, \ud83d", 25],
  ["the other half alone, \ude42", 25],
  ["two first halves, \ud83d\ud83d\ude42", 25],
])("%j has as many bytes as when it is sent", (text, bytes) => {
  expect(byteLength(text)).toBe(bytes);
  expect(new TextEncoder().encode(text)).toHaveLength(bytes);
});
