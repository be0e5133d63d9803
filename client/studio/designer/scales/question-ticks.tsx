import { type ReactNode, useId, useMemo, useState } from "react";
import type { Instrument, Item } from "#instruments/definition.ts";
import { questionName } from "../question-name.ts";

/** More than these are found by typing, so that a list of a thousand stays quick. */
const MOST = 60;

/** Which questions a score is made from, in the order of the questionnaire. Texts and dates are left out: they never score. */
export function QuestionTicks({
	label,
	definition,
	language,
	fault,
	chosen,
	onChosen,
	beside,
	at,
}: {
	label: string;
	definition: Instrument;
	language: string;
	fault?: string | undefined;
	/** Ids; one that the questionnaire lacks is shown, so that it can be taken out. */
	chosen: readonly string[];
	onChosen: (ids: string[]) => void;
	/** What stands beside a chosen question. */
	beside?: (item: Item) => ReactNode;
	/** The JSON pointer of the list. */
	at?: string;
}) {
	const id = useId();
	const [words, setWords] = useState("");
	const questions = useMemo(
		() => scorable(definition.items),
		[definition.items],
	);
	const ticked = new Set(chosen);
	const found = questions.filter(
		(item) => ticked.has(item.id) || isFound(item, words, language),
	);
	const shown = mostOf(found, ticked);
	const unknown = chosen.filter(
		(part) => !definition.items.some((item) => item.id === part),
	);
	const toggle = (part: string) => {
		const wanted = new Set(chosen);
		if (!wanted.delete(part)) wanted.add(part);
		const known = definition.items.filter((item) => wanted.has(item.id));
		const others = unknown.filter((each) => wanted.has(each));
		onChosen([...known.map((item) => item.id), ...others]);
	};
	return (
		<fieldset
			className={fault ? "field faulty" : "field"}
			data-pointer={at}
			aria-describedby={fault ? `${id}-fault` : undefined}
		>
			<legend>{label}</legend>
			{fault && (
				<p className="fault" id={`${id}-fault`}>
					<span className="visually-hidden">Error: </span>
					{fault}
				</p>
			)}
			{questions.length > MOST && (
				<input
					type="search"
					aria-label="Find questions"
					placeholder="Find questions"
					value={words}
					onChange={(event) => setWords(event.target.value)}
				/>
			)}
			<ul className="question-ticks">
				{shown.map((item) => (
					<li key={item.id}>
						<Tick
							ticked={ticked.has(item.id)}
							onTick={() => toggle(item.id)}
							name={questionName(item, language)}
						/>
						{ticked.has(item.id) && beside?.(item)}
					</li>
				))}
				{unknown.map((part) => (
					<li key={part}>
						<Tick
							ticked
							onTick={() => toggle(part)}
							name={`${part} (no question has this name)`}
						/>
					</li>
				))}
			</ul>
			{found.length > shown.length && (
				<p className="hint">
					{found.length - shown.length} more. Type a word to find them.
				</p>
			)}
		</fieldset>
	);
}

function Tick({
	ticked,
	onTick,
	name,
}: {
	ticked: boolean;
	onTick: () => void;
	name: string;
}) {
	return (
		<label className="tick-line">
			<input type="checkbox" checked={ticked} onChange={onTick} />
			<span>{name}</span>
		</label>
	);
}

/** Of more than can be shown at once, those that are chosen come before others; in their order. */
function mostOf(found: Item[], ticked: ReadonlySet<string>): Item[] {
	if (found.length <= MOST) return found;
	const others = found.filter(({ id }) => !ticked.has(id));
	const shown = found.filter(({ id }) => ticked.has(id)).slice(0, MOST);
	const both = new Set([...shown, ...others.slice(0, MOST - shown.length)]);
	return found.filter((item) => both.has(item));
}

const SCORABLE: Item["type"][] = [
	"single",
	"multiple",
	"rating",
	"slider",
	"number",
];

function scorable(items: readonly Item[]): Item[] {
	return items.filter(({ type }) => SCORABLE.includes(type));
}

function isFound(item: Item, words: string, language: string): boolean {
	return `${item.id} ${questionName(item, language)}`
		.toLowerCase()
		.includes(words.trim().toLowerCase());
}
