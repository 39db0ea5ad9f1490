// Times the page in Chromium: first paint of each screen, how long a key takes to be seen, how long an answer takes to come
// back, and whether the page stands still while pictures are dropped. Prints median, least and most in milliseconds, and the
// load of the machine. The table of "The page" in docs/performance.md is its output.
// Usage: node src/bench/page.mjs [-n ROUNDS] [LAUNCHER]     default: 15 rounds of bin/bonafide of this checkout
// Needs Chromium, and target/browser, which any test in a browser installs (mvn surefire:test -Dtest=PageInBrowserTest).
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpSync, mkdtempSync, rmSync, existsSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, dirname, resolve, delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const asked = process.argv.slice(2);
const rounds = asked[0] === '-n' ? Number(asked.splice(0, 2)[1]) : 15;
const launcher = resolve(asked[0] || join(root, 'bin/bonafide'));
const { chromium } = createRequire(import.meta.url)(join(root, 'target/browser/driver/package'));
const executablePath = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']
  .flatMap((name) => process.env.PATH.split(delimiter).map((folder) => join(folder, name)))
  .find((file) => existsSync(file));

const folder = mkdtempSync(join(tmpdir(), 'page-'));
for (const name of ['lantern', 'pendant']) cpSync(join(root, 'examples', name), join(folder, name), { recursive: true });
const program = spawn(launcher, ['serve', '--folder', folder]);
const address = await new Promise((good, bad) => {
  let said = '';
  program.stdout.on('data', (some) => { said += some; const found = said.match(/http:\S+/); if (found) good(found[0]); });
  program.on('exit', () => bad(new Error('bonafide serve ended')));
});

const rows = [];
const row = (what, times) => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => Math.round(sorted[Math.floor(part * (sorted.length - 1))]);
  rows.push(`| ${what} | ${at(0.5)} | ${at(0)} | ${at(1)} |`);
};
const again = async (times, work) => {
  const all = [];
  for (let i = 0; i < times; i++) all.push(await work(i));
  return all;
};

const before = loadavg()[0].toFixed(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  const home = address.replace(/[?].*/, '');
  await page.locator('form.door button[value=label]').click();
  await page.waitForURL('**/record/**');
  const fresh = page.url();
  const screens = {
    'the list of records': home,
    'a label, nothing answered': fresh,
    'a label (lantern)': home + 'record/lantern/project.yaml/label',
    'a contract (lantern)': home + 'record/lantern/project.yaml/contract',
    'a registration (pendant)': home + 'record/pendant/project.yaml/register',
  };
  const paint = async (to) => {
    await page.goto(to);
    return page.evaluate(() => new Promise((good) => new PerformanceObserver((list) =>
      list.getEntriesByName('first-contentful-paint').forEach((one) => good(one.startTime))).observe({ type: 'paint', buffered: true })));
  };
  for (const [name, to] of Object.entries(screens)) {
    await again(3, () => paint(to)); // the program is warm after a few
    row('first paint: ' + name, await again(rounds, () => paint(to)));
  }

  // A key until it is seen; the last key until what comes of it stands on the page.
  const typed = async (to, id) => {
    await page.goto(to);
    await page.evaluate(() => {
      window.seen = [];
      window.came = [];
      let last = 0;
      document.addEventListener('input', (event) => {
        last = event.timeStamp;
        requestAnimationFrame(() => { const gate = new MessageChannel(); gate.port1.onmessage = () => window.seen.push(performance.now() - event.timeStamp); gate.port2.postMessage(0); });
      }, true);
      document.addEventListener('htmx:afterSettle', () => { if (last) window.came.push(performance.now() - last); last = 0; });
    });
    const field = page.locator(`[id="${id}"]`);
    await again(rounds, async (i) => {
      const come = await page.evaluate(() => window.came.length);
      await field.focus();
      await page.keyboard.press('End');
      await page.keyboard.type('abcdefghij'[i % 10]);
      await page.waitForFunction((n) => window.came.length > n, come);
    });
    return page.evaluate(() => ({ seen: window.seen, came: window.came }));
  };
  for (const [name, to, id] of [['a label', fresh, 't-called-name'], ['a contract', screens['a contract (lantern)'], 't-terms-price']]) {
    const { seen, came } = await typed(to, id);
    row(`a key until it is seen: ${name}`, seen);
    row(`an answer, from the end of the pause of 250 ms: ${name}`, came.map((one) => one - 250));
  }

  // Ten megabytes of pictures: the longest time in which the page drew nothing, and how long all of it took.
  const gaps = [];
  const whole = [];
  for (let i = 0; i < Math.min(rounds, 3); i++) {
    await page.goto(fresh);
    await page.evaluate(() => {
      window.gap = 0;
      let then = performance.now();
      const frame = (now) => { window.gap = Math.max(window.gap, now - then); then = now; sessionStorage.gap = window.gap; requestAnimationFrame(frame); };
      requestAnimationFrame(frame);
    });
    const start = performance.now();
    await page.evaluate((round) => { // made in the page, so that the time to bring them there is not counted
      window.gap = 0;
      const all = new DataTransfer();
      for (let n = 0; n < 10; n++) {
        const bytes = new Uint8Array(1 << 20);
        for (let at = 0; at < bytes.length; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
        bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
        all.items.add(new File([bytes], `p${round}-${n}.png`, { type: 'image/png' }));
      }
      const input = document.getElementById('zone-files');
      input.files = all.files;
      window.gap = 0;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, i);
    await page.waitForURL('**/files');
    whole.push(performance.now() - start);
    gaps.push(Number(await page.evaluate(() => sessionStorage.gap)));
  }
  row('10 MB of pictures dropped: longest time without a frame', gaps);
  row('10 MB of pictures dropped: until they are listed', whole);
} finally {
  await browser.close();
  program.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
console.log('| the page | median ms | least | most |\n|---|---|---|---|\n' + rows.join('\n'));
console.log(`\n${rounds} rounds; load ${before} before, ${loadavg()[0].toFixed(2)} after.`);
