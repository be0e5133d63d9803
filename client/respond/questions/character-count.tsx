import { useEffect, useState } from "react";
import { useWords } from "../words-context.ts";

/** Long enough that a screen reader does not speak over the typing. */
const PAUSE_MS = 1_000;

interface CharacterCountProps {
	id: string;
	/** Characters, as a reader counts them. */
	used: number;
	limit: number;
}

/** How much more may be written: seen at once, spoken when the typing pauses. */
export function CharacterCount({ id, used, limit }: CharacterCountProps) {
	const { mark, say } = useWords();
	const left = limit - used;
	const text =
		left >= 0
			? say("charactersLeft", { count: left })
			: say("charactersOver", { count: -left });
	const [spoken, setSpoken] = useState("");
	useEffect(() => {
		const timer = setTimeout(() => setSpoken(used > 0 ? text : ""), PAUSE_MS);
		return () => clearTimeout(timer);
	}, [used, text]);
	return (
		<>
			<p className={left < 0 ? "hint over" : "hint"} id={id} {...mark}>
				{text}
			</p>
			<span role="status" className="visually-hidden" {...mark}>
				{spoken}
			</span>
		</>
	);
}
