/** Shows a moment of the film and brings the film into sight. */
export type Seek = (time: number) => void;
