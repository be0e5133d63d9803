import { LONGEST_TEXT, SEGMENT, segmentsOf, unitsOf } from "./variable.ts";

/** What a command byte says of the next eight bytes of a case; 1 to 251 are whole numbers from -99 to 151. */
const [NOTHING, AS_IT_IS, BLANKS, MISSING] = [0, 253, 254, 255];
const BIAS = 100;
const HIGHEST = 151;
const COMMANDS = 8;
const UNIT = 8;
const BLANK = 0x20;

/** Where a text becomes bytes on its way. */
const scratch = Buffer.alloc(LONGEST_TEXT);

/** The cases of a system file in its bytecode: eight commands at a time, then what they do not say. */
export class CompressedCases {
	#bytes = Buffer.alloc(1 << 18);
	/** Where the commands under way begin, how many there are, and where the next data go. */
	#block = 0;
	#count = 0;
	#next = COMMANDS;

	number(value: number | null): void {
		if (value === null) this.#command(MISSING);
		else if (Number.isInteger(value) && value > -BIAS && value <= HIGHEST)
			this.#command(value + BIAS);
		else {
			this.#command(AS_IT_IS);
			this.#next = this.#bytes.writeDoubleLE(value, this.#next);
		}
	}

	/** A text of this width in bytes, cut between characters when it is longer. */
	text(value: string | null, width: number): void {
		const bytes = value === null ? 0 : scratch.write(value, 0, width, "utf8");
		if (width <= SEGMENT) {
			this.#segment(0, bytes, width);
			return;
		}
		let from = 0;
		for (const segment of segmentsOf(width)) {
			this.#segment(from, Math.min(bytes, from + SEGMENT), segment);
			from += SEGMENT;
		}
	}

	/** Everything that is complete, for good. */
	take(): Buffer {
		if (this.#count === COMMANDS) this.#newBlock();
		const done = Buffer.from(this.#bytes.subarray(0, this.#block));
		this.#bytes.copyWithin(0, this.#block, this.#next);
		this.#next -= this.#block;
		this.#block = 0;
		return done;
	}

	/** The rest; nothing may follow. */
	end(): Buffer {
		while (this.#count % COMMANDS > 0) this.#command(NOTHING);
		return this.take();
	}

	/** Bytes of the scratch from one place up to another, filled up with blanks to the width. */
	#segment(from: number, end: number, width: number): void {
		const units = unitsOf(width);
		for (let unit = 0; unit < units; unit += 1) {
			const start = from + UNIT * unit;
			if (start >= end) this.#command(BLANKS);
			else this.#literal(start, end);
		}
	}

	#literal(start: number, end: number): void {
		this.#command(AS_IT_IS);
		for (let at = start; at < start + UNIT; at += 1) {
			this.#bytes[this.#next] = at < end ? (scratch[at] ?? BLANK) : BLANK;
			this.#next += 1;
		}
	}

	#command(command: number): void {
		if (this.#count === COMMANDS) this.#newBlock();
		this.#bytes[this.#block + this.#count] = command;
		this.#count += 1;
	}

	/** Begins the next eight commands; there is always room for them and what they may not say. */
	#newBlock(): void {
		this.#block = this.#next;
		this.#next += COMMANDS;
		this.#count = 0;
		if (this.#next + COMMANDS * UNIT > this.#bytes.length) {
			const larger = Buffer.alloc(2 * this.#bytes.length);
			this.#bytes.copy(larger);
			this.#bytes = larger;
		}
	}
}
