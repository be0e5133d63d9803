import type { WordLanguage } from "#instruments/page-words.ts";
import { useWords } from "../words-context.ts";

/** Shown once: nothing on the server leads from here to the code. */
export function WithdrawalCode({ code }: { code: string }) {
	const { language, say } = useWords();
	const page = pageIn(language);
	return (
		<section className="withdrawal">
			<h2>{say("withdrawTitle")}</h2>
			<p>{say("withdrawHow")}</p>
			<p>
				<code dir="ltr">{code}</code>
			</p>
			<p>
				<a href={`${page}#${code}`} target="_blank" rel="noreferrer">
					<bdi>{location.host + page}</bdi>
				</a>
			</p>
			<button
				type="button"
				className="secondary"
				onClick={() => window.print()}
			>
				{say("withdrawPrint")}
			</button>
		</section>
	);
}

/** The page that takes the code: in English unless it is told. It is printed and typed, so it stays short. */
function pageIn(language: WordLanguage): string {
	return language === "en" ? "/withdraw" : `/withdraw?lang=${language}`;
}
