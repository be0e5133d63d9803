import { useState } from "react";
import type { ProfileScale } from "#instruments/feedback/profile.ts";
import { localeOf } from "#instruments/long-date.ts";
import { inLanguage } from "#instruments/text.ts";
import { QrCode } from "../pages/qr-code.tsx";
import { useWords } from "../words-context.ts";
import { placeInWords } from "./profile-words.ts";

/** A camera reads this many bytes without trouble. */
const mostBytes = 1_200;

interface TakeAwayProps {
	title: string;
	scales: readonly ProfileScale[];
	note: string | null;
	language: string;
}

/** On paper, or as a code that holds the words themselves: nothing of it goes through a network. */
export function TakeAway({ title, scales, note, language }: TakeAwayProps) {
	const words = useWords();
	const { mark, say } = words;
	const [isShown, setShown] = useState(false);
	const today = new Date();
	const day = today.toLocaleDateString(localeOf(language), {
		dateStyle: "long",
	});
	const lines = scales.map(
		(scale) =>
			`${inLanguage(scale.title, language)}: ${placeInWords(scale, words, language)}`,
	);
	const text = shortened([
		`${title}, ${day}`,
		say("ownNoDiagnosis"),
		...lines,
		...(note ? [note] : []),
	]);
	return (
		<div className="take-away" {...mark}>
			<div className="actions">
				<button
					type="button"
					className="secondary"
					onClick={() => window.print()}
				>
					{say("ownPrint")}
				</button>
				<button
					type="button"
					className="secondary"
					aria-expanded={isShown}
					onClick={() => setShown(!isShown)}
				>
					{say("ownCode")}
				</button>
			</div>
			{isShown && (
				<>
					<p>{say("ownCodeHow")}</p>
					<QrCode text={text} label={say("ownCodeLabel")} />
				</>
			)}
		</div>
	);
}

/** As many whole lines as a code can hold. */
function shortened(lines: readonly string[]): string {
	const kept: string[] = [];
	for (const line of lines) {
		const bytes = new TextEncoder().encode([...kept, line].join("\n")).length;
		if (bytes > mostBytes) break;
		kept.push(line);
	}
	return kept.join("\n");
}
