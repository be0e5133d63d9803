import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { ReadUnits, Unit } from "./exchange.ts";

/** What stands inside these is text; inline codes of a translator's program are left out. */
type Part = "source" | "target";

/**
 * The texts of an XLIFF file, 1.2 or 2.x. Nothing is fetched and no entity but XML's own five is known; a
 * document type is refused, because files of translators' programs have none.
 *
 * @param xml text of the file. Never throws
 */
export function readXliff(xml: string): ReadUnits {
	const reading = new Reading();
	try {
		const parser = new SaxesParser({ xmlns: false });
		parser.on("doctype", refuseDocumentType);
		parser.on("error", (error) => {
			throw error;
		});
		parser.on("opentag", (tag) => reading.open(tag));
		parser.on("closetag", ({ name }) => reading.close(name));
		parser.on("text", (text) => reading.add(text));
		parser.on("cdata", (text) => reading.add(text));
		parser.write(xml.replace(/^\uFEFF/, "")).close();
	} catch (error) {
		return { is: "unreadable", message: whyNot(error) };
	}
	return reading.result();
}

const NO_XLIFF =
	"This is not an XLIFF file. Choose the file that the translator’s program saved as XLIFF (.xlf or .xliff).";

function refuseDocumentType(): never {
	throw new Error(
		"The file declares a document type, which XLIFF does not have and which can do harm. Save it anew in the translator’s program.",
	);
}

function whyNot(error: unknown): string {
	const said = error instanceof Error ? error.message : "";
	if (said.startsWith("The file declares")) return said;
	return `The file cannot be read as XML (${said}). Save it anew in the translator’s program.`;
}

class Reading {
	#isXliff = false;
	#language: string | undefined;
	#units: Unit[] = [];
	#unit: Unit | undefined;
	#part: Part | undefined;
	#inline = 0;

	open({ name, attributes }: SaxesTagPlain): void {
		if (name === "xliff") this.#begin(attributes);
		if (name === "file") this.#language ??= attributes["target-language"];
		if (name === "trans-unit" || name === "unit") {
			this.#unit = { path: attributes.id ?? "", source: "", target: "" };
		} else if (this.#part !== undefined) this.#inline += 1;
		else if (name === "source" || name === "target") this.#part = name;
	}

	close(name: string): void {
		if (name === this.#part) this.#part = undefined;
		if ((name !== "trans-unit" && name !== "unit") || !this.#unit) return;
		this.#units.push(this.#unit);
		this.#unit = undefined;
	}

	add(text: string): void {
		if (this.#unit && this.#part) this.#unit[this.#part] += text;
	}

	result(): ReadUnits {
		if (!this.#isXliff) return { is: "unreadable", message: NO_XLIFF };
		const notes =
			this.#inline === 0
				? []
				: [
						`${this.#inline} inline codes of the translator’s program were left out; the text inside them was kept.`,
					];
		return {
			is: "read",
			units: this.#units,
			language: this.#language,
			notes,
		};
	}

	#begin(attributes: Record<string, string>): void {
		this.#isXliff = true;
		this.#language = attributes.trgLang;
	}
}
