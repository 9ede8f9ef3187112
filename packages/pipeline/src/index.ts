/** From watched sources to compared stories: stages as jobs. */
export {}
