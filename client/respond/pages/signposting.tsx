import type { Instrument } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { useWords } from "../words-context.ts";

interface SignpostingProps {
	definition: Pick<Instrument, "monitoring">;
	language: string;
}

/** Where to turn now, for somebody whose answers say that they may be in danger, and who reads them. */
export function Signposting({ definition, language }: SignpostingProps) {
	const { mark, say } = useWords();
	const { monitoring } = definition;
	if (!monitoring) return null;
	const { signposting, readBy } = monitoring;
	return (
		<div className="notice signposting" role="alert">
			<p {...mark}>
				<strong>{say("signpostTitle")}</strong>
			</p>
			<p>{inLanguage(signposting, language)}</p>
			<p {...mark}>
				{readBy
					? say("signpostRead", {
							count: readBy.withinHours,
							role: inLanguage(readBy.role, language),
						})
					: say("signpostNobody")}
			</p>
		</div>
	);
}
