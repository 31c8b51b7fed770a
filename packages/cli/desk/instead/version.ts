declare const fazhiVersion: string;

export const version = fazhiVersion;
