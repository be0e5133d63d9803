import { useRef, useState } from "react";
import {
	type Exchanged,
	takeUnits,
	type Unit,
	unitsOf,
} from "#instruments/translations/exchange.ts";
import { unitsCsv } from "#instruments/translations/units-table.ts";
import { writeXliff } from "#instruments/translations/write-xliff.ts";
import { saveFile } from "../../../charts/save-file.ts";
import { Disclosure } from "../../layout/disclosure.tsx";
import { counted, languageName } from "../../words.ts";
import type { DesignerPart } from "../designer-part.ts";
import { readUnitsFile } from "./read-units-file.ts";
import type { Translator } from "./use-translator.ts";

type ExchangePanelProps = Pick<DesignerPart, "definition" | "change"> & {
	language: string;
	translator: Translator;
};

type Outcome =
	| { is: "taken"; came: Exchanged; notes: readonly string[] }
	| { is: "refused"; message: string };

/** The texts as a file for a translator, and back. */
export function ExchangePanel({
	definition,
	change,
	language,
	translator: { method, translator },
}: ExchangePanelProps) {
	const [outcome, setOutcome] = useState<Outcome>();
	const { id, version } = definition;
	const all = unitsOf(definition, language);
	const due = unitsOf(definition, language, ["missing", "stale", "unreviewed"]);
	const name = (what: string) => `${id}-${version}-${language}${what}`;

	async function take(file: File) {
		const read = await readUnitsFile(file);
		if (read.is === "unreadable") {
			return setOutcome({ is: "refused", message: read.message });
		}
		if (read.language && read.language !== language) {
			return setOutcome({
				is: "refused",
				message: `The file is in ${languageName(read.language)}, and this is ${languageName(language)}. Choose that language first, or the other file.`,
			});
		}
		const by = { method, translator };
		const came = takeUnits(definition, language, read.units, by);
		setOutcome({ is: "taken", came, notes: read.notes });
		if (came.taken === 0) return;
		change(
			`Take ${counted(came.taken, "translation")} from a file`,
			(each) => takeUnits(each, language, read.units, by).definition,
		);
	}

	return (
		<Disclosure title="Send to a translator, and take back">
			<p>
				XLIFF opens in translators’ programs, CSV in a spreadsheet. What comes
				back is matched by its path, so the order of the lines does not matter.
				It is then reviewed here.
			</p>
			<div className="translation-files">
				<Download
					title={`All ${counted(all.length, "text")}`}
					xliff={() => saveXliff(name(""), definition, language, all)}
					csv={() => saveCsv(name(""), all)}
				/>
				{due.length > 0 && due.length < all.length && (
					<Download
						title={`What is to be done: ${counted(due.length, "text")}`}
						xliff={() => saveXliff(name("-due"), definition, language, due)}
						csv={() => saveCsv(name("-due"), due)}
					/>
				)}
			</div>
			<FileButton onFile={take} />
			<div role="status">{outcome && <OutcomeWords outcome={outcome} />}</div>
		</Disclosure>
	);
}

function saveXliff(
	name: string,
	definition: DesignerPart["definition"],
	language: string,
	units: readonly Unit[],
) {
	const xml = writeXliff(definition, language, units);
	saveFile(`${name}.xlf`, "application/xliff+xml", xml);
}

function saveCsv(name: string, units: readonly Unit[]) {
	saveFile(`${name}.csv`, "text/csv;charset=utf-8", unitsCsv(units));
}

function Download({
	title,
	xliff,
	csv,
}: {
	title: string;
	xliff(): void;
	csv(): void;
}) {
	return (
		<p>
			{title}:{" "}
			<button type="button" className="button quiet" onClick={xliff}>
				XLIFF<span className="visually-hidden">, {title}</span>
			</button>{" "}
			<button type="button" className="button quiet" onClick={csv}>
				CSV<span className="visually-hidden">, {title}</span>
			</button>
		</p>
	);
}

function FileButton({ onFile }: { onFile(file: File): Promise<void> }) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<button
				type="button"
				className="button"
				onClick={() => input.current?.click()}
			>
				Take back a file…
			</button>
			<input
				ref={input}
				type="file"
				hidden
				aria-label="A translated file"
				accept=".xlf,.xliff,.csv,.tsv,.txt"
				onChange={({ target }) => {
					const [file] = target.files ?? [];
					if (file) void onFile(file);
					// So that the same file can be taken again once it was mended.
					target.value = "";
				}}
			/>
		</>
	);
}

function OutcomeWords({ outcome }: { outcome: Outcome }) {
	if (outcome.is === "refused") {
		return (
			<div className="callout warning">
				<p>
					<strong>Nothing was taken.</strong> {outcome.message}
				</p>
			</div>
		);
	}
	const { came, notes } = outcome;
	const others = [
		came.unchanged > 0 && `${came.unchanged} are as before.`,
		came.empty > 0 &&
			`${came.empty} have no translation in the file; what was here stays.`,
		came.stale.length > 0 &&
			`${came.stale.length} translate a source that has changed since, and are marked as stale.`,
		came.unknown.length > 0 &&
			`${came.unknown.length} are not of this questionnaire and were left: ${came.unknown.slice(0, 5).join(", ")}${came.unknown.length > 5 ? " …" : ""}`,
		...notes,
	].filter((words) => typeof words === "string");
	return (
		<div className="callout">
			<p>
				<strong>
					{came.taken === 0
						? "Nothing in the file is new."
						: `${counted(came.taken, "translation")} taken, to be reviewed.`}
				</strong>
			</p>
			{others.length > 0 && (
				<ul>
					{others.map((words) => (
						<li key={words}>{words}</li>
					))}
				</ul>
			)}
		</div>
	);
}
