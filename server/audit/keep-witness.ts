import type { App } from "../app-type.ts";
import { type Head, listHeads } from "./chains.queries.ts";
import {
	appendWitness,
	readWitness,
	replaceWitness,
	witnessFile,
} from "./witness-file.ts";
import { type WitnessLine, witnessLine } from "./witness-lines.ts";

const everyMs = 60_000;
/** Beyond this many bytes the file keeps one line for each chain and day. */
const largest = 8 * 1024 * 1024;

/**
 * Writes down, outside the database, how far each chain of the audit has come: when the server starts, every
 * minute, and when it stops. Only what was committed is seen, so that the file may lag and never leads. A
 * file that cannot be written stops nothing; the log says so.
 */
export function keepWitness(app: App): void {
	const witness = new WitnessKeeper(app);
	const write = () =>
		witness.write().catch((error) => app.log.error(error, "audit witness"));
	const timer = setInterval(write, everyMs).unref();
	app.addHook("onReady", write);
	app.addHook("onClose", async () => {
		clearInterval(timer);
		await write();
	});
}

/** Keeps one file up to date; calls wait for one another. */
export class WitnessKeeper {
	readonly #app: App;
	readonly #file: string;
	readonly #newest = new Map<string, string>();
	#limit = largest;
	#turn = Promise.resolve();

	constructor(app: App) {
		this.#app = app;
		this.#file = witnessFile(app.config.dataDir);
	}

	write(): Promise<void> {
		const written = this.#turn.then(() => this.#writeChanges());
		this.#turn = written.catch(() => {});
		return written;
	}

	async #writeChanges(): Promise<void> {
		const { db, config } = this.#app;
		const now = new Date();
		const lines = (await listHeads(db))
			.filter((head) => this.#newest.get(head.chain) !== seen(head))
			.map((head) => witnessLine(config.secret, head, now));
		if (lines.length === 0) return;
		const size = await appendWitness(this.#file, lines);
		for (const line of lines) this.#newest.set(line.chain, seen(line));
		if (size > this.#limit) await this.#thin();
	}

	async #thin(): Promise<void> {
		const content = await readWitness(this.#file, this.#app.config.secret);
		const kept = new Map<string, WitnessLine>();
		for (const line of content?.lines ?? [])
			kept.set(`${line.chain} ${line.at.slice(0, 10)}`, line);
		const size = await replaceWitness(this.#file, [...kept.values()]);
		this.#limit = Math.max(largest, 2 * size);
	}
}

function seen({ seq, hash }: Pick<Head, "seq" | "hash">): string {
	return `${seq} ${hash}`;
}
