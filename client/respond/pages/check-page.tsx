import { useState } from "react";
import type { Item } from "#instruments/definition.ts";
import type { Journey } from "../journey/journey.ts";
import { goTo } from "../journey/steps.ts";
import { faultWords } from "../questions/fault-words.ts";
import { Heading } from "../questions/heading.tsx";
import { questionText } from "../questions/question.tsx";
import { readAnswer } from "../questions/read-answer.ts";
import type { Words } from "../words.ts";
import { useWords } from "../words-context.ts";
import type { PageError } from "./error-summary.tsx";
import { StepPage } from "./step-page.tsx";
import { SummaryRow } from "./summary-row.tsx";
import { whoWords } from "./who-answered-page.tsx";

interface CheckPageProps {
	journey: Journey;
	onSend(): void;
}

/** Every answer before it is sent, each with a way to change it. */
export function CheckPage({ journey, onSend }: CheckPageProps) {
	const words = useWords();
	const { mark, say } = words;
	const [faults, setFaults] = useState<ItemFault[]>([]);
	function submit() {
		const found = allFaults(journey);
		setFaults(found);
		if (found.length === 0) onSend();
	}
	return (
		<StepPage
			title={say("checkTitle")}
			errors={faults.map((fault) => errorOf(journey, fault, words))}
			submit={say("send")}
			onSubmit={submit}
		>
			<div className="question">
				<Heading>
					<span {...mark}>{say("checkTitle")}</span>
				</Heading>
				<dl className="summary">
					<BeforeRows journey={journey} />
					{journey.questions.map((item) => (
						<AnswerRow key={item.id} journey={journey} item={item} />
					))}
					<WhoRow journey={journey} />
				</dl>
				<p {...mark}>{say("sendNotice")}</p>
			</div>
		</StepPage>
	);
}

/** What was asked before the questions. The code is not shown: others may see the screen. */
function BeforeRows({ journey }: { journey: Journey }) {
	const { say } = useWords();
	const { draft, collection } = journey;
	const site = collection.sites.find(({ id }) => id === draft.site);
	return (
		<>
			{site && (
				<SummaryRow
					question={say("siteTitle")}
					answer={[site.name]}
					onChange={() => goTo({ at: "site", returnTo: "check" })}
				/>
			)}
			{draft.ownCode && (
				<SummaryRow
					question={say("codeTitle")}
					answer={[say("codeGiven")]}
					onChange={() => goTo({ at: "own-code", returnTo: "check" })}
				/>
			)}
		</>
	);
}

function WhoRow({ journey }: { journey: Journey }) {
	const { say } = useWords();
	const { who } = journey.draft;
	if (!journey.asksWho) return null;
	return (
		<SummaryRow
			question={say("whoTitle")}
			answer={[say(who ? whoWords[who] : "notProvided")]}
			onChange={() => goTo({ at: "who-answered", returnTo: "check" })}
		/>
	);
}

function AnswerRow({ journey, item }: { journey: Journey; item: Item }) {
	const { say } = useWords();
	const { collection, language } = journey;
	const answer = journey.answers[item.id];
	return (
		<SummaryRow
			question={questionText(item, language)}
			answer={
				answer === undefined
					? [say("notProvided")]
					: readAnswer(collection.definition, item, answer, language)
			}
			onChange={() =>
				goTo({ at: "question", item: item.id, returnTo: "check" })
			}
		/>
	);
}

interface ItemFault {
	item: Item;
	code: string;
}

function allFaults(journey: Journey): ItemFault[] {
	return journey.questions.flatMap((item) =>
		journey.faultsOf(item).map(({ code }) => ({ item, code })),
	);
}

function errorOf(
	{ language }: Journey,
	{ item, code }: ItemFault,
	words: Words,
): PageError {
	return {
		text: `${questionText(item, language)}: ${faultWords(item, code, words, language)}`,
		field: item.id,
		onFollow: () =>
			goTo({
				at: "question",
				item: item.id,
				returnTo: "check",
				isFaulty: true,
			}),
	};
}
