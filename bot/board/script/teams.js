// Who looks, where Teams shows the board: the token it gets for them, its theme, and the place a link leads to.
import { app, authentication, pages } from '@microsoft/teams-js';

// Milliseconds until a page that is in no Teams stops waiting for it.
const PATIENCE = 10_000;

const dress = (theme) => {
  document.documentElement.dataset.theme = ['dark', 'contrast'].includes(theme) ? theme : 'default';
};

const inTime = (promise) =>
  Promise.race([promise, new Promise((_, fail) => setTimeout(fail, PATIENCE, new Error('Teams does not answer')))]);

export async function arrive() {
  await inTime(app.initialize());
  const context = await inTime(app.getContext());
  dress(context.app.theme);
  app.registerOnThemeChangeHandler(dress);
  app.notifySuccess();
  let token = await authentication.getAuthToken();
  return {
    link: context.page.subPageId ? `?${context.page.subPageId}` : undefined,
    share: pages.isSupported() ? (subPageId, subPageLabel) => pages.shareDeepLink({ subPageId, subPageLabel }) : undefined,
    known: () => true,
    async headers(anew) {
      if (anew) token = await authentication.getAuthToken();
      return { Authorization: `Bearer ${token}` };
    },
  };
}
