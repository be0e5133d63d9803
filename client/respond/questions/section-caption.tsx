import type { ShownSection } from "#instruments/section-at.ts";
import { inLanguage } from "#instruments/text.ts";

/** What the next few questions are about, above each of them. */
export function SectionCaption({
	section,
	language,
}: {
	section: ShownSection;
	language: string;
}) {
	return (
		<div className="section-caption">
			<p>{inLanguage(section.title, language)}</p>
			{section.text && <p>{inLanguage(section.text, language)}</p>}
		</div>
	);
}
