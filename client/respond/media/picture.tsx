import "./media.css";
import { inLanguage } from "#instruments/text.ts";
import { usePicture } from "./media-context.ts";

interface PictureProps {
	/** The item's id. */
	item: string;
	language: string;
}

/** The picture above a question, if it has one. Its size is known before it comes, so that nothing moves. */
export function QuestionPicture({ item, language }: PictureProps) {
	return (
		<Picture
			item={item}
			option={null}
			language={language}
			className="picture"
		/>
	);
}

/** The picture in an option's card, if it has one; what it shows belongs to the option's name. */
export function OptionPicture({
	code,
	...props
}: PictureProps & { code: string | number }) {
	return (
		<Picture {...props} option={String(code)} className="option-picture" />
	);
}

function Picture({
	item,
	option,
	language,
	className,
}: PictureProps & { option: string | null; className: string }) {
	const picture = usePicture(item, option);
	if (!picture) return null;
	const { url, width, height, alternative } = picture;
	return (
		<img
			className={className}
			src={url}
			width={width ?? undefined}
			height={height ?? undefined}
			alt={alternative ? inLanguage(alternative, language) : ""}
			decoding="async"
		/>
	);
}
