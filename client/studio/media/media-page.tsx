import "./media.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { Media } from "../../../server/media/media.schemas.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useThisSurvey } from "../surveys/use-survey.ts";
import { counted } from "../words.ts";
import { mediaQuery } from "./media-api.ts";
import { mediaRows } from "./media-rows.ts";
import { MediaTable } from "./media-table.tsx";

/** Everything that respondents can hear and see beside the words, and what is missing. */
export function MediaPage() {
	const { project, survey, definition } = useThisSurvey();
	const { data } = useSuspenseQuery(mediaQuery(project.id, survey.id));
	return (
		<SurveyPage
			title="Pictures and sound"
			lead={`People who would rather listen press “Listen”. Where you give no sound, the browser reads the words, but only if the device has a voice for the language.`}
			project={project}
			survey={survey}
		>
			<p className="finding">{inAll(data.media)}</p>
			<MediaTable
				project={project.id}
				survey={survey.id}
				languages={survey.languages}
				rows={mediaRows(definition)}
				media={data.media}
				mayChange={project.abilities["change surveys"]}
			/>
			<p className="hint">
				A sound is an MP3, Ogg, M4A or WAV file of at most 2 MB. A picture is a
				PNG, JPEG or WebP file of at most 500 kB. Anybody who has a link to the
				survey can hear and see them: leave out people who did not agree to
				that, and where a photo was taken.
			</p>
		</SurveyPage>
	);
}

function inAll(media: readonly Media[]): string {
	const sounds = media.filter(({ kind }) => kind === "audio");
	const pictures = media.filter(({ kind }) => kind === "picture");
	const unchecked = sounds.filter(({ checkedBy }) => !checkedBy).length;
	const unseen = pictures.filter(
		({ alternative, decorative }) => !alternative && !decorative,
	).length;
	const found = `${counted(sounds.length, "sound")}, ${counted(pictures.length, "picture")}.`;
	const notChecked =
		unchecked > 0 ? ` Nobody has checked ${counted(unchecked, "sound")}.` : "";
	const notShown =
		unseen > 0
			? ` ${counted(unseen, "picture is", "pictures are")} not shown yet, for want of words.`
			: "";
	return found + notChecked + notShown;
}
