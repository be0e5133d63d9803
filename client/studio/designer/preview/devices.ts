/** What people answer on, in CSS pixels. */
export interface Device {
	label: string;
	width: number;
	height: number;
}

export const devices = [
	{ value: "phone", label: "Phone", width: 390, height: 844 },
	{ value: "tablet", label: "Tablet", width: 820, height: 1180 },
	{ value: "turned", label: "Tablet, turned", width: 1180, height: 820 },
	{ value: "desktop", label: "Desktop", width: 1280, height: 800 },
] as const;
