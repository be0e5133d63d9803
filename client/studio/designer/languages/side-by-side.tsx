import { useMemo } from "react";
import type { Instrument } from "#instruments/definition.ts";
import { Disclosure } from "../../layout/disclosure.tsx";
import { languageName } from "../../words.ts";
import { DeviceFrame } from "../preview/device-frame.tsx";
import "../preview/preview.css";
import { usePreview } from "../preview/use-preview.ts";

interface SideProps {
	definition: Instrument;
	language: string;
}

/** The source and a translation as respondents meet them, each on a phone of its own. */
export function SideBySide({ definition, language }: SideProps) {
	const [source = "en"] = definition.languages;
	return (
		<Disclosure title="See both languages side by side">
			<p>
				As people will see it on a phone. What is missing shows in{" "}
				{languageName(source)}. What you answer here is neither sent nor kept.
			</p>
			<div className="side-by-side">
				<Side definition={definition} language={source} />
				<Side definition={definition} language={language} />
			</div>
		</Disclosure>
	);
}

function Side({ definition, language }: SideProps) {
	// Of one language alone, so that nobody is asked to choose another.
	const alone = useMemo(
		() => ({ ...definition, languages: [language] }),
		[definition, language],
	);
	const shown = {
		definition: alone,
		language,
		contrast: "usual",
		textSize: 0,
	} as const;
	const { frame, hasFailed } = usePreview(shown, staysTheSame);
	const name = languageName(language);
	return (
		<section aria-label={`In ${name}`}>
			<h3>{name}</h3>
			{hasFailed && (
				<p className="callout" role="alert">
					It cannot be shown as it is now. Look under Check for what is wrong.
				</p>
			)}
			<DeviceFrame
				device={{ label: `phone, ${name}`, width: 390, height: 700 }}
				frame={frame}
			/>
		</section>
	);
}

function staysTheSame(): void {}
