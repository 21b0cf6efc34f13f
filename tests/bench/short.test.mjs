// short.test.mjs: each bench still runs to its end: its programs start, answer
// the same bytes, and their figures make a table. Nothing is measured.
import assert from 'node:assert/strict';
import test from 'node:test';

import { run } from '../stack/ceres.mjs';

// A ratio of each table, as a figure with what it is to reach.
const BENCHES = {
  run: [/^b \/ a +[\d.]+ /m, /^c \/ d +[\d.]+ /m, /^c \/ e +[\d.]+ /m],
  sessions: [/HTML, c \/ e +[\d.]+ /, /XML, x \/ y +[\d.]+ /,
    /nothing remembered, n \/ e +[\d.]+ /],
  mesures: [/preview \/ SELECT .* +[\d.]+ +<= 2/, /memory, MB +[\d.]+ /,
    /busy \/ quiet +[\d.]+ /],
};

for (const [name, figures] of Object.entries(BENCHES)) {
  test(`tests/bench/${name} runs to its end`, async () => {
    const { code, stdout, stderr } = await run(`tests/bench/${name}`, [],
      { env: { BENCH_SHORT: '1' } });
    assert.equal(code, 0, stdout + stderr);
    for (const figure of figures) assert.match(stdout, figure);
    assert.doesNotMatch(stdout, /nan|inf|does not draw/);
  });
}
