import type { RefObject } from "react";
import { useWidth } from "../../../charts/use-width.ts";
import type { Device } from "./devices.ts";

/** A page of the device's own size, made smaller as a picture where there is less room. */
export function DeviceFrame({
	device,
	frame,
}: {
	device: Device;
	frame: RefObject<HTMLIFrameElement | null>;
}) {
	const { width, height, label } = device;
	const [box, room] = useWidth(width);
	const scale = Math.min(1, room / width);
	return (
		<div
			ref={box}
			className="preview-room"
			style={{ blockSize: height * scale }}
		>
			<iframe
				ref={frame}
				className="preview-frame"
				src="/preview"
				title={`The questionnaire on this device: ${label}`}
				width={width}
				height={height}
				style={{ transform: `scale(${scale})` }}
			/>
		</div>
	);
}
