import { Fragment } from "react";
import type { Instrument, Item, Section } from "#instruments/definition.ts";
import { directionOf } from "#instruments/script-direction.ts";
import { inLanguage } from "#instruments/text.ts";
import { answersInWords } from "../library/answers-in-words.ts";
import { conditionInWords } from "../library/condition-in-words.ts";

interface Shown {
	definition: Instrument;
	language: string;
}

/** The questions as they are asked, in their sections, with answers, codes and conditions. */
export function AppendixQuestions({ definition, language }: Shown) {
	const { stem, items, sections = [] } = definition;
	return (
		<section className="section">
			<h2>Questions</h2>
			{stem && (
				<p>
					Above each question:{" "}
					<q lang={language}>{inLanguage(stem, language)}</q>
				</p>
			)}
			<ol className="questions">
				{items.map((item, place) => (
					<Fragment key={item.id}>
						{item.section !== undefined &&
							item.section !== items[place - 1]?.section && (
								<SectionHead
									section={sections.find(({ id }) => id === item.section)}
									language={language}
								/>
							)}
						<li>
							<Question
								item={item}
								definition={definition}
								language={language}
							/>
						</li>
					</Fragment>
				))}
			</ol>
		</section>
	);
}

function SectionHead({
	section,
	language,
}: {
	section: Section | undefined;
	language: string;
}) {
	if (!section) return null;
	return (
		<li className="appendix-section">
			<h3 lang={language}>{inLanguage(section.title, language)}</h3>
			{section.text && (
				<p lang={language}>{inLanguage(section.text, language)}</p>
			)}
		</li>
	);
}

function Question({ item, definition, language }: Shown & { item: Item }) {
	const spoken = { lang: language, dir: directionOf(language) };
	return (
		<>
			<p className="question" {...spoken}>
				{inLanguage(item.text ?? item.topic, language)}
				{item.text === null && (
					<span className="muted"> (topic; the wording is withheld)</span>
				)}
			</p>
			<p className="answers" {...spoken}>
				<code>{item.id}</code> {answersInWords(item, definition, language)}
			</p>
			{"reverse" in item && item.reverse && (
				<p className="answers">Counted the other way round.</p>
			)}
			{"required" in item && item.required && (
				<p className="answers">Must be answered.</p>
			)}
			{item.showIf && (
				<p className="answers">
					Asked only if {conditionInWords(item.showIf, definition, language)}.
				</p>
			)}
			{"help" in item && item.help && (
				<p className="answers" {...spoken}>
					{inLanguage(item.help, language)}
				</p>
			)}
			{"whyWeAsk" in item && item.whyWeAsk && (
				<p className="answers" {...spoken}>
					{inLanguage(item.whyWeAsk, language)}
				</p>
			)}
		</>
	);
}
