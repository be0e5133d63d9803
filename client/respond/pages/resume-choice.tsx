import { useWords } from "../words-context.ts";

interface ResumeChoiceProps {
	onGoOn(): void;
	onStartAgain(): void;
}

/** In place of Start, when this tab holds answers that were not sent. */
export function ResumeChoice({ onGoOn, onStartAgain }: ResumeChoiceProps) {
	const { mark, say } = useWords();
	return (
		<section className="notice" aria-labelledby="resume" {...mark}>
			<h2 id="resume">{say("resumeTitle")}</h2>
			<p>{say("resume")}</p>
			<div className="choices">
				<button type="button" className="primary" onClick={onGoOn}>
					{say("resumeGo")}
				</button>
				<button type="button" className="secondary" onClick={onStartAgain}>
					{say("resumeAfresh")}
				</button>
			</div>
		</section>
	);
}
