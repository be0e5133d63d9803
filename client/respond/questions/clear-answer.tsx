import { useState } from "react";
import { useWords } from "../words-context.ts";

interface ClearAnswerProps {
	/** The id of the input that takes the focus. */
	first: string;
	isAnswered: boolean;
	onClear(): void;
}

/** A way to take an answer back where the browser has none: radio buttons cannot be unticked. */
export function ClearAnswer({ first, isAnswered, onClear }: ClearAnswerProps) {
	const { mark, say } = useWords();
	const [isCleared, setCleared] = useState(false);
	function clear() {
		onClear();
		setCleared(true);
		document.getElementById(first)?.focus();
	}
	return (
		<div className="clear">
			{isAnswered && (
				<button type="button" className="quiet" onClick={clear} {...mark}>
					{say("clear")}
				</button>
			)}
			<span role="status" className="visually-hidden" {...mark}>
				{isCleared && !isAnswered ? say("cleared") : ""}
			</span>
		</div>
	);
}
