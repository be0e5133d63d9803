import "./preview.css";
import { useState } from "react";
import { SelectField } from "../../forms/select-field.tsx";
import { TickField } from "../../forms/tick-field.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { DeviceFrame } from "./device-frame.tsx";
import { devices } from "./devices.ts";
import { FillIn } from "./fill-in.tsx";
import { GivenScores } from "./given-scores.tsx";
import { LanguageField } from "./language-field.tsx";
import { usePreview } from "./use-preview.ts";

const sizes = ["Normal", "Larger", "Largest"];

/** The questionnaire as people will meet it, with the very pages that they get; nothing is sent or kept. */
export function PreviewPart(part: DesignerPart) {
	const { definition } = part;
	const [device, setDevice] = useState<(typeof devices)[number]>(devices[0]);
	const [language, setLanguage] = useState(part.language);
	const [isContrast, setContrast] = useState(false);
	const [textSize, setTextSize] = useState<0 | 1 | 2>(0);
	const [hasScores, setScores] = useState(false);
	const known = definition.languages.includes(language)
		? language
		: part.language;
	const { frame, given, fill, hasFailed } = usePreview(
		{
			definition,
			language: known,
			contrast: isContrast ? "more" : "usual",
			textSize,
		},
		setLanguage,
	);
	return (
		<div className="preview">
			<p>
				Try it as your respondents will. What you answer here is neither sent
				nor kept.
			</p>
			<div className="fields-beside">
				<SelectField
					name="preview-device"
					label="Show it on"
					choices={devices}
					value={device.value}
					onValue={(value) =>
						setDevice(
							devices.find((each) => each.value === value) ?? devices[0],
						)
					}
				/>
				<LanguageField
					languages={definition.languages}
					language={known}
					onLanguage={setLanguage}
				/>
				<SelectField
					name="preview-size"
					label="Size of the text"
					choices={sizes.map((label, i) => ({ value: String(i), label }))}
					value={String(textSize)}
					onValue={(value) => setTextSize(Number(value) as 0 | 1 | 2)}
				/>
			</div>
			<TickField
				name="preview-contrast"
				label="High contrast"
				ticked={isContrast}
				onTick={setContrast}
			/>
			<FillIn definition={definition} fill={fill} />
			{hasFailed && (
				<p className="callout" role="alert">
					The questionnaire cannot be shown as it is now. Look under Check for
					what is wrong.
				</p>
			)}
			<DeviceFrame device={device} frame={frame} />
			<TickField
				name="preview-scores"
				label="Show the scores these answers give"
				ticked={hasScores}
				onTick={setScores}
			/>
			{hasScores && <GivenScores part={part} answers={given} />}
		</div>
	);
}
