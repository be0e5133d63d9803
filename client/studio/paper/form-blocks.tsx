import type { ReactNode } from "react";
import type { Instrument, Item } from "#instruments/definition.ts";
import { questionsOf } from "#instruments/linkage/code-questions.ts";
import { printedOrder } from "#instruments/paper/printed-order.ts";
import { sectionAt } from "#instruments/section-at.ts";
import { inLanguage } from "#instruments/text.ts";
import type { CollectedMedia } from "../../../server/media/media.schemas.ts";
import type { Cover } from "../../../server/paper/cover.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { skipOnPaper } from "./condition-on-paper.ts";
import type { PaperWords } from "./paper-words.ts";
import { DateBoxes, Line, Marks } from "./printed-marks.tsx";
import { PrintedQuestion } from "./printed-question.tsx";

/** Everything that a form is made of. */
export interface FormContent {
	survey: Survey;
	definition: Instrument;
	language: string;
	cover: Cover;
	words: PaperWords;
	media: readonly CollectedMedia[];
	isEasy: boolean;
	/** Title of the wave. */
	wave: string;
	/** It has a participant's code. */
	isNamed: boolean;
	giveBack: string;
}

/** A part of a form that stands on one page. */
export interface Block {
	key: string;
	content: ReactNode;
}

/** A form from its title to its thanks, in parts that no page break goes through. */
export function formBlocks(content: FormContent): Block[] {
	return [
		...coverBlocks(content),
		...headBlocks(content),
		...questionBlocks(content),
		{
			key: "end",
			content: <p {...content.words.mark}>{content.words.say("end")}</p>,
		},
	];
}

function coverBlocks(content: FormContent): Block[] {
	const { survey, cover, words } = content;
	const { say } = words;
	const ours = (key: string, heading: string | null, text: string): Block => ({
		key,
		content: <Fact heading={heading} text={text} mark={words.mark} />,
	});
	return [
		{
			key: "title",
			content: (
				<>
					<p className="paper-asker">
						{cover.organisation} · {cover.project}
					</p>
					<h2>{survey.title}</h2>
					{words.isMachineMade && (
						<p className="paper-small">{words.onScreen("machineMade")}</p>
					)}
				</>
			),
		},
		{
			key: "why",
			content: (
				<Fact heading={cover.why.heading} text={cover.why.text} mark={{}} />
			),
		},
		...cover.facts.map(({ heading, text }, n) =>
			ours(`fact-${n}`, heading, text),
		),
		ours("give-back", say("giveBack"), content.giveBack || say("giveBackText")),
		...informationBlocksOf(content),
		ours("how-to", say("howTo"), `${say("howToMark")} ${say("noName")}`),
	];
}

function informationBlocksOf({ cover, words }: FormContent): Block[] {
	const { information } = cover;
	if (!information) return [];
	const { heading, blocks, edition, ask, agree } = information;
	return [
		{ key: "information", content: <h3 {...words.mark}>{heading}</h3> },
		...blocks.map((block, n) => ({
			key: `information-${n}`,
			content: <Fact heading={block.heading} text={block.text} mark={{}} />,
		})),
		{
			key: "agree",
			content: (
				<div {...words.mark}>
					<p className="paper-small">{edition}</p>
					{ask && <Marks choices={[{ number: "", label: agree }]} />}
				</div>
			),
		},
	];
}

function headBlocks(content: FormContent): Block[] {
	const { survey, cover, words, isNamed } = content;
	const { say, onScreen, mark } = words;
	const blocks: Block[] = [
		{
			key: "date",
			content: (
				<div {...mark}>
					<h3>{say("dateWritten")}</h3>
					<DateBoxes words={words} />
				</div>
			),
		},
	];
	if (cover.sites.length > 0 && !isNamed)
		blocks.push({
			key: "site",
			content: (
				<>
					<h3 {...mark}>{onScreen("siteTitle")}</h3>
					<Marks
						choices={cover.sites.map(({ name }, n) => ({
							number: String(n + 1),
							label: name,
						}))}
					/>
				</>
			),
		});
	if (survey.linkage === "own-code")
		blocks.push({ key: "own-code", content: <OwnCode {...content} /> });
	return blocks;
}

function OwnCode({ survey, words, language }: FormContent) {
	const { say, onScreen, mark } = words;
	if (survey.codeQuestions === null)
		return (
			<div {...mark}>
				<h3>{onScreen("codeTitle")}</h3>
				<p>{say("codePaper")}</p>
				<p>{say("codeFree")}</p>
				<Line />
			</div>
		);
	return (
		<div>
			<h3 {...mark}>{onScreen("codeTitle")}</h3>
			<p {...mark}>
				{say("codePaper")} {onScreen("codeUnknown")}
			</p>
			<ol className="paper-code">
				{questionsOf(survey.codeQuestions).map(({ key, text }) => (
					<li key={key}>
						<span lang={language in text ? undefined : "en"}>
							{inLanguage(text, language)}
						</span>
						<span className="paper-boxes">
							<i />
							<i />
						</span>
					</li>
				))}
			</ol>
		</div>
	);
}

function questionBlocks(content: FormContent): Block[] {
	const { definition, language, words } = content;
	const order = printedOrder(definition);
	const telling = { words, language, definition, order };
	return order.map((printed, place) => ({
		key: `item-${printed.item.id}`,
		content: (
			<>
				<SectionHeading
					content={content}
					item={printed.item}
					before={order[place - 1]?.item}
				/>
				<PrintedQuestion
					{...content}
					printed={printed}
					skip={skipOnPaper(printed, telling)}
				/>
			</>
		),
	}));
}

/** Where a section begins, on the page of its first question. */
function SectionHeading({
	content: { definition, language },
	item,
	before,
}: {
	content: FormContent;
	item: Item;
	before: Item | undefined;
}) {
	if (item.section === undefined || item.section === before?.section)
		return null;
	const section = sectionAt(definition, definition.items, item);
	if (section === undefined) return null;
	return (
		<div className="paper-section">
			<h3>{inLanguage(section.title, language)}</h3>
			{section.text && <p>{inLanguage(section.text, language)}</p>}
		</div>
	);
}

function Fact({
	heading,
	text,
	mark,
}: {
	heading: string | null;
	text: string;
	mark: PaperWords["mark"];
}) {
	return (
		<div {...mark}>
			{heading && <h3>{heading}</h3>}
			{text && <p>{text}</p>}
		</div>
	);
}
