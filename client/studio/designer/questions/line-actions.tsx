import type { Questions } from "./use-questions.ts";

/** What may be done with a line of the outline: a question, or a heading. */
export function LineActions({
	line,
	questions,
	remove,
	isQuestion = false,
}: {
	line: string;
	questions: Questions;
	/** What taking it away is called. */
	remove: string;
	isQuestion?: boolean;
}) {
	return (
		<div className="designer-actions">
			{isQuestion && (
				<button
					type="button"
					className="button"
					onClick={() => questions.duplicate(line)}
				>
					Duplicate
				</button>
			)}
			<button
				type="button"
				className="button"
				onClick={() => questions.move(line, -1)}
			>
				Move up
			</button>
			<button
				type="button"
				className="button"
				onClick={() => questions.move(line, 1)}
			>
				Move down
			</button>
			<button
				type="button"
				className="button danger"
				onClick={() => questions.remove(line)}
			>
				{remove}
			</button>
		</div>
	);
}
