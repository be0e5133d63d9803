import type { Information } from "../../../server/surveys/information.schemas.ts";
import { Disclosure } from "../layout/disclosure.tsx";
import { languageName, onDay } from "../words.ts";
import { InformationText } from "./information-preview.tsx";

export function InformationVersion({
	information,
	isCurrent,
}: {
	information: Information;
	isCurrent: boolean;
}) {
	const { version, ask, texts, createdAt } = information;
	const since = `Version ${version}, from ${onDay(createdAt)}`;
	return (
		<Disclosure title={isCurrent ? `${since} (shown now)` : since}>
			<p>
				{ask
					? "People were asked to agree."
					: "It informed; nobody was asked to agree."}
			</p>
			<div className="languages-beside">
				{Object.entries(texts).map(([language, text]) => (
					<section key={language} aria-label={languageName(language)}>
						<p className="group-label">{languageName(language)}</p>
						<InformationText language={language} text={text} />
					</section>
				))}
			</div>
		</Disclosure>
	);
}
