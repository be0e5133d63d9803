import type { Item } from "#instruments/definition.ts";
import type { PrintedItem } from "#instruments/paper/printed-order.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf, ranksOf } from "#instruments/values.ts";
import type { FormContent } from "./form-blocks.tsx";
import {
	Boxes,
	DateBoxes,
	Line,
	Marks,
	Picture,
	Scale,
} from "./printed-marks.tsx";
import { SliderLine } from "./slider-line.tsx";

/** An item in the words of the screen, with what is written on. */
export function PrintedQuestion(
	props: FormContent & { printed: PrintedItem; skip: string | null },
) {
	const { printed, skip, words, language, definition, media, isEasy } = props;
	const { item, number } = printed;
	const picture = isEasy
		? media.find(
				(file) =>
					file.kind === "picture" && file.item === item.id && !file.option,
			)
		: undefined;
	const { stem } = definition;
	return (
		<div className="paper-question">
			{skip && (
				<p className="paper-skip" {...words.mark}>
					{skip}
				</p>
			)}
			{picture && <Picture picture={picture} />}
			{stem && number !== null && (
				<p className="paper-small">{inLanguage(stem, language)}</p>
			)}
			{number === null ? (
				<p>{inLanguage(item.text ?? item.topic, language)}</p>
			) : (
				<h3>
					<span className="paper-question-number">{number}</span>{" "}
					{inLanguage(item.text ?? item.topic, language)}
				</h3>
			)}
			<Hints {...props} item={item} />
			<Answer {...props} item={item} />
		</div>
	);
}

type Part = FormContent & { item: Item };

function Hints({ item, language, words }: Part) {
	if (item.type === "information") return null;
	const { help, whyWeAsk } = item;
	return (
		<>
			{help && <p className="paper-small">{inLanguage(help, language)}</p>}
			{whyWeAsk && (
				<p className="paper-small">
					<span {...words.mark}>{words.onScreen("whyWeAsk")}: </span>
					{inLanguage(whyWeAsk, language)}
				</p>
			)}
			{item.required && (
				<p className="paper-small" {...words.mark}>
					{words.onScreen("required")}
				</p>
			)}
		</>
	);
}

function Answer({ item, language, words, definition, media, isEasy }: Part) {
	const choices = optionsOf(definition, item).map(({ code, label }, place) => ({
		number: String(place + 1),
		label: inLanguage(label, language),
		picture: isEasy
			? media.find(
					(file) => file.item === item.id && file.option === String(code),
				)
			: undefined,
	}));
	const ours = (text: string) => (
		<p className="paper-small" {...words.mark}>
			{text}
		</p>
	);
	switch (item.type) {
		case "information":
			return null;
		case "single":
			return (
				<>
					{ours(words.say("chooseOne"))}
					<Marks choices={choices} />
				</>
			);
		case "multiple":
			return (
				<>
					{ours(words.onScreen("chooseAll"))}
					<Marks choices={choices} />
				</>
			);
		case "ranking":
			return (
				<>
					{ours(words.say("rank", { count: ranksOf(item, choices.length) }))}
					<Marks
						choices={choices.map((choice) => ({ ...choice, number: "" }))}
					/>
				</>
			);
		case "slider":
			return (
				<>
					{ours(words.say("slide"))}
					<SliderLine
						item={item}
						minLabel={inLanguage(item.minLabel, language)}
						maxLabel={inLanguage(item.maxLabel, language)}
					/>
				</>
			);
		case "rating":
			return (
				<>
					{ours(words.say("chooseOne"))}
					<Scale
						min={item.min}
						max={item.max}
						minLabel={inLanguage(item.minLabel, language)}
						maxLabel={inLanguage(item.maxLabel, language)}
					/>
				</>
			);
		case "number":
			return (
				<p className="paper-figure">
					<Boxes length={5} /> {item.unit && inLanguage(item.unit, language)}
				</p>
			);
		case "date":
			return <DateBoxes words={words} />;
		case "text":
			return <Line lines={2} />;
		case "long-text":
			return (
				<>
					{ours(words.onScreen("noNames"))}
					<Line lines={5} />
				</>
			);
	}
}
