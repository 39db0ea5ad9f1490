// docxtemplater and Typst at work: `node worker.mjs docxtemplater|typst|both FOLDER [once]`. Speaks as race/Worker.java does; with "once" it
// makes its documents one time and ends, for a cold start.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [which, folder, once] = process.argv.slice(2);
const NAMES = 64;
const values = Object.fromEntries(
  readFileSync(join(folder, 'values.tsv'), 'utf8').trim().split('\n').map((line) => line.split('\t')),
);
const name = values.contractor;
let next = 0;

function named() {
  const number = next++ % NAMES;
  values.contractor = number === 0 ? name : `${name} ${number}`;
  return values;
}

async function docxtemplater() {
  const { default: PizZip } = await import('pizzip');
  const { default: Docxtemplater } = await import('docxtemplater');
  const template = readFileSync(join(folder, 'docxtemplater.docx'));
  return () => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
    document.render(named());
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
}

async function typst() {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [folder] }] });
  const rider = readFileSync(join(folder, 'rider.typ'), 'utf8');
  return () => {
    const filled = named();
    const text = rider.replace(/\$\{(\w+)\}/g, (hole, key) => filled[key]);
    const pdf = compiler.pdf({ mainFileContent: text }, { pdfStandard: 'a-2a' });
    compiler.evictCache(10); // as its own command line does between documents
    return pdf;
  };
}

const made = { docxtemplater: [docxtemplater], typst: [typst], both: [docxtemplater, typst] }[which];
const jobs = [];
for (const job of made) {
  jobs.push(await job());
}
let last = jobs.map((job) => job())[0];
if (once) {
  process.exit(0);
}
createInterface({ input: process.stdin }).on('line', (line) => {
  const [word, value] = line.split(/ (.*)/s);
  if (word === 'keep') {
    writeFileSync(value, last);
    console.log('kept');
    return;
  }
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const until = start + BigInt(value) * 1000000n;
  let count = 0;
  let now = start;
  while (now < until) {
    last = jobs.map((job) => job())[0];
    count++;
    now = process.hrtime.bigint();
  }
  const used = process.cpuUsage(cpu);
  console.log(`${count} ${now - start} ${(used.user + used.system) * 1000}`);
});
