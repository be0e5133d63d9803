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

interface CheckPageProps {
	journey: Journey;
	onSend(): void;
}

/** Every answer before it is sent, each with a way to change it. */
export function CheckPage({ journey, onSend }: CheckPageProps) {
	const words = useWords();
	const { mark, say } = words;
	const [errors, setErrors] = useState<PageError[]>([]);
	function submit() {
		const found = allErrors(journey, words);
		setErrors(found);
		if (found.length === 0) onSend();
	}
	return (
		<StepPage
			title={say("checkTitle")}
			errors={errors}
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

function allErrors(journey: Journey, words: Words): PageError[] {
	return journey.questions.flatMap((item) =>
		journey.faultsOf(item).map(({ code }) => ({
			text: `${questionText(item, journey.language)}: ${faultWords(item, code, words, journey.language)}`,
			field: item.id,
			onFollow: () =>
				goTo({
					at: "question",
					item: item.id,
					returnTo: "check",
					isFaulty: true,
				}),
		})),
	);
}
