import type { Media } from "../../../server/media/media.schemas.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { ChooseFile } from "./choose-file.tsx";
import type { Place } from "./media-api.ts";
import { PictureWords } from "./picture-words.tsx";
import { SoundWords } from "./sound-words.tsx";
import { usePlace } from "./use-media.ts";

export interface CellProps {
	project: string;
	survey: string;
	languages: readonly string[];
	place: Place;
	/** Undefined while nothing stands there. */
	file: Media | undefined;
	mayChange: boolean;
	/** Where it is, such as `picture of “Were you heard?”`. */
	of: string;
}

/** What stands in one place, and what can be done about it. */
export function MediaCell(props: CellProps) {
	const { project, survey, place, file, mayChange, of } = props;
	const { put, change, remove } = usePlace(project, survey, place);
	const choose = mayChange && (
		<ChooseFile
			kind={place.kind}
			label={file ? "Replace" : "Add"}
			of={of}
			problem={put.error}
			pending={put.isPending}
			onFile={(chosen) => put.mutate(chosen)}
		/>
	);
	if (!file) return choose || <span>None</span>;
	const words = { file, of, mayChange, onSave: change };
	return (
		<div className="media-cell">
			{file.kind === "audio" ? (
				<SoundWords {...words} />
			) : (
				<PictureWords {...words} languages={props.languages} />
			)}
			{mayChange && (
				<div className="media-buttons">
					{choose}
					<ConfirmButton
						label="Take away"
						of={of}
						question={`Take away the ${of}?`}
						action="Take it away"
						act={remove}
						done={() => say("It is taken away.")}
					>
						<p>Respondents no longer get it. The file itself is deleted.</p>
					</ConfirmButton>
				</div>
			)}
		</div>
	);
}
