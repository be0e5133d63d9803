import { useWords } from "../words-context.ts";

interface SummaryRowProps {
	question: string;
	/** One line for each thing chosen. */
	answer: readonly string[];
	onChange(): void;
}

/** A question, its answer, and the way back to it. */
export function SummaryRow({ question, answer, onChange }: SummaryRowProps) {
	const { mark, say } = useWords();
	return (
		<div>
			<dt>{question}</dt>
			{answer.map((line) => (
				<dd key={line}>{line}</dd>
			))}
			<dd className="change">
				<button type="button" className="quiet" onClick={onChange} {...mark}>
					{say("change")}
					<span className="visually-hidden">
						{" "}
						{say("changeAnswer", { question })}
					</span>
				</button>
			</dd>
		</div>
	);
}
