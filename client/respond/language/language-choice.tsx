import { useRef, useState } from "react";
import { directionOf } from "#instruments/script-direction.ts";
import { useSpeaking, useWords } from "../words-context.ts";

/** Another language in the middle of the questions; each is named as its speakers name it. */
export function LanguageChoice() {
	const { mark, say } = useWords();
	const { language, languages, speak } = useSpeaking();
	const box = useRef<HTMLDetailsElement>(null);
	const [hasFailed, setFailed] = useState(false);
	if (languages.length < 2) return null;
	async function choose(wanted: string) {
		setFailed(false);
		try {
			await speak(wanted);
		} catch {
			return setFailed(true);
		}
		if (!box.current) return;
		box.current.open = false;
		box.current.querySelector("summary")?.focus();
	}
	return (
		<details className="language-choice" ref={box}>
			<summary {...mark}>
				<span className="visually-hidden">{say("language")}: </span>
				<Named language={language} />
			</summary>
			<ul>
				{languages
					.filter((each) => each !== language)
					.map((each) => (
						<li key={each}>
							<button
								type="button"
								className="quiet"
								onClick={() => choose(each)}
							>
								<Named language={each} />
							</button>
						</li>
					))}
			</ul>
			<p role="status" {...mark}>
				{hasFailed ? say("languageFailed") : ""}
			</p>
		</details>
	);
}

/** As the start page names it: few browsers know every language's own name. */
function nameOf(language: string): string {
	const named = document.querySelector(`[data-language="${language}"]`);
	return named?.textContent ?? language;
}

function Named({ language }: { language: string }) {
	return (
		<span lang={language} dir={directionOf(language)}>
			{nameOf(language)}
		</span>
	);
}
