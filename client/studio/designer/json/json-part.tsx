import { useEffect, useRef, useState } from "react";
import type { Instrument } from "#instruments/definition.ts";
import { readJson } from "#instruments/editing/read-json.ts";
import { announce } from "../announce.tsx";
import { checkBeside } from "../check-beside.ts";
import type { Change } from "../designer-part.ts";
import { JsonField } from "./json-field.tsx";
import { JsonFindings } from "./json-findings.tsx";
import { type Finding, judge } from "./judge.ts";

const write = (definition: Instrument) =>
	JSON.stringify(definition, null, "  ");

/** The definition as text. What is written counts once it is applied, as one step that undo takes back. */
export function JsonPart({
	definition,
	change,
}: {
	definition: Instrument;
	change: Change;
}) {
	const [text, setText] = useState(() => write(definition));
	const [of, setOf] = useState(definition);
	const [isTyped, setTyped] = useState(false);
	const [findings, setFindings] = useState<readonly Finding[] | null>(null);
	const field = useRef<HTMLTextAreaElement>(null);
	useEffect(() => {
		if (isTyped || of === definition) return;
		setText(write(definition));
		setOf(definition);
	}, [definition, of, isTyped]);

	function show(shown: Instrument) {
		setText(write(shown));
		setOf(shown);
		setTyped(false);
	}

	async function apply() {
		const read = readJson(text);
		const faults = "fault" in read ? [] : await checkBeside(read.value);
		const verdict = judge(read, faults, of);
		setFindings(verdict.findings);
		announce(verdict.words);
		if (verdict.definition === null) return;
		const applied = verdict.definition;
		change("Apply the JSON", () => applied);
		show(applied);
	}

	return (
		<div className="json">
			<p className="hint" id="json-hint">
				What you write here counts once you apply it. The id and the version
				stay as they are. Tab leaves the text; press Escape first to indent with
				Tab.
			</p>
			{isTyped && of !== definition && (
				<p className="callout">
					The draft was changed since you began to write here. Applying your
					text replaces that.
				</p>
			)}
			<JsonField
				field={field}
				text={text}
				onText={(typed) => {
					setText(typed);
					setTyped(true);
				}}
			/>
			<p className="form-actions">
				<button type="button" className="button primary" onClick={apply}>
					Apply
				</button>
				<button
					type="button"
					className="button"
					aria-disabled={!isTyped}
					onClick={() => {
						show(definition);
						setFindings(null);
						announce("Your text is gone; the draft is shown again.");
					}}
				>
					Show the draft again
				</button>
			</p>
			{findings && <JsonFindings findings={findings} field={field} />}
		</div>
	);
}
