import { useWords } from "../words-context.ts";

/** Shown once: nothing on the server leads from here to the code. */
export function WithdrawalCode({ code }: { code: string }) {
	const { say } = useWords();
	return (
		<section className="withdrawal">
			<h2>{say("withdrawTitle")}</h2>
			<p>{say("withdrawHow")}</p>
			<p>
				<code>{code}</code>
			</p>
			<p>
				<a href={`/withdraw#${code}`} target="_blank" rel="noreferrer">
					{`${location.host}/withdraw`}
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
