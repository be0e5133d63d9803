/**
 * `npm run bench [name...] [n]`: what Waymark does beside a yardstick, measured in the same run on the same
 * machine, so that a ratio means the same everywhere; `n` is how many times, for those that take a sample.
 * Everything happens in temporary folders.
 */
import { coldStart } from "./cold-start.ts";
import { designerSpeed } from "./designer-speed.ts";
import { enumeration } from "./enumeration.ts";
import { exports } from "./exports.ts";
import { ingest } from "./ingest.ts";
import { respondSpeed } from "./respond-speed.ts";
import { summary } from "./summary.ts";
import { tabletSpeed } from "./tablet-speed.ts";

const benchmarks: Record<string, (n?: number) => Promise<void>> = {
	ingest,
	summary,
	exports,
	"respond-speed": respondSpeed,
	"tablet-speed": tabletSpeed,
	"designer-speed": designerSpeed,
	"cold-start": coldStart,
	enumeration,
};

const given = process.argv.slice(2);
const sample = given.find((each) => /^[1-9]\d*$/.test(each));
const wanted = given.filter((each) => each !== sample);
const unknown = wanted.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
	console.error(
		`There is no benchmark ${unknown.join(", ")}: there are ${Object.keys(benchmarks).join(", ")}.`,
	);
	process.exit(1);
}
for (const [name, run] of Object.entries(benchmarks)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	console.log(`\n# ${name}\n`);
	await (sample === undefined ? run() : run(Number(sample)));
}
