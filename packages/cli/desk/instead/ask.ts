/** Nobody can be asked in the midst of a command here: whatever it must know is given. */
export const askForDossier = async <Answers>(given: Answers): Promise<Answers> => given;
export const askForPack = async <Answers>(given: Answers): Promise<Answers> => given;
