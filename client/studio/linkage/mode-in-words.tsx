import { questionsOf } from "#instruments/linkage/code-questions.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { english, linkageWords } from "../words.ts";

const meaning: Record<Survey["linkage"], string> = {
	participant:
		"Answers that come by a personal link are kept under the participant's code. Who may see participants and responses can join the two; who sees only figures cannot. What comes by an open link or a shared tablet is joined to nobody.",
	"own-code":
		"Each person makes a code. Only keyed hashes of it are kept, so nobody can read it or look up who made it. Equal codes are one person's.",
	none: "Nothing joins an answer to a person or to another answer: no code, no address, no device, no exact time, and no order, since the rows of each finished day or shift are mixed. Answers cannot be found again, changed or taken out.",
};

/** How a survey joins answers, in the words that its respondents read. */
export function ModeInWords({ survey }: { survey: Survey }) {
	const { linkage, codeQuestions, times } = survey;
	return (
		<section className="section first">
			<h2>{linkageWords[linkage]}</h2>
			<p>{meaning[linkage]}</p>
			{codeQuestions && (
				<>
					<p>The code is made of:</p>
					<ol>
						{questionsOf(codeQuestions).map(({ key, text }) => (
							<li key={key}>{english(text)}</li>
						))}
					</ol>
				</>
			)}
			{times && (
				<p>
					{times === "day"
						? "Of times the day is kept."
						: "Of times the shift is kept: from 7:00, 14:00 or 21:00."}
				</p>
			)}
		</section>
	);
}
