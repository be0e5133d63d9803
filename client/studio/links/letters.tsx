import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { SelectField } from "../forms/select-field.tsx";
import { useStore } from "../store.ts";
import { counted } from "../words.ts";
import type { Addressees } from "./addressees.ts";
import { Letter } from "./letter.tsx";
import { LetterForm } from "./letter-form.tsx";
import {
	firstText,
	type LetterFields,
	type LetterText,
	letterTexts,
} from "./letter-text.ts";

/** What a browser prints in one go without getting slow. */
const mostAtOnce = 500;

/** The team's text, the first letter as it will be, and printing. */
export function Letters({
	survey,
	addressees: { people, withoutAddress },
	fields,
	isAnonymous,
}: {
	survey: string;
	addressees: Addressees;
	fields: Omit<LetterFields, "title" | "name" | "code">;
	isAnonymous: boolean;
}) {
	const [part, setPart] = useState(0);
	const text =
		useStore(letterTexts).get(survey) ??
		firstText(fields.closes !== "", isAnonymous);
	function set(change: Partial<LetterText>) {
		const texts = new Map(letterTexts.get());
		letterTexts.set(texts.set(survey, { ...text, ...change }));
	}
	const sheets = useRef<HTMLDivElement>(null);
	const isTooLong = useOverflow(sheets, text);
	const shown = people.slice(part * mostAtOnce, (part + 1) * mostAtOnce);
	const parts = Math.ceil(people.length / mostAtOnce);
	return (
		<>
			<div className="letters-tools">
				<p role="status">
					{counted(people.length, "letter")}.
					{withoutAddress > 0 &&
						` ${counted(withoutAddress, "person has", "people have")} no postal address in the vault and get none.`}
				</p>
				<LetterForm text={text} set={set} isTooLong={isTooLong} />
				{parts > 1 && (
					<SelectField
						name="part"
						label="Which letters"
						hint={`Printed ${mostAtOnce} at a time.`}
						choices={Array.from({ length: parts }, (_, n) => ({
							value: String(n),
							label: `${n * mostAtOnce + 1} to ${Math.min(people.length, (n + 1) * mostAtOnce)}`,
						}))}
						value={String(part)}
						onValue={(value) => setPart(Number(value))}
					/>
				)}
				{shown.length > 0 && (
					<p>
						<button
							type="button"
							className="button primary"
							onClick={() => window.print()}
						>
							Print {counted(shown.length, "letter")}
						</button>
					</p>
				)}
				<h2>The first letter</h2>
			</div>
			<div className="letters" ref={sheets}>
				{shown.map((addressee) => (
					<Letter
						key={addressee.key}
						addressee={addressee}
						text={text}
						fields={fields}
					/>
				))}
			</div>
		</>
	);
}

/** Whether the first letter has more to say than its sheet holds; looked at anew for each text. */
function useOverflow(
	sheets: RefObject<HTMLDivElement | null>,
	text: LetterText,
): boolean {
	const [overflows, setOverflows] = useState(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the text is what changes the height
	useLayoutEffect(() => {
		const main = sheets.current?.querySelector(".letter-main");
		if (main) setOverflows(main.scrollHeight > main.clientHeight + 1);
	}, [sheets, text]);
	return overflows;
}
