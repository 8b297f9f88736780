// The page that Teams shows to whoever adds the board to a channel: what they choose is what the channel's tab shows.
import { app, FrameContexts, pages } from '@microsoft/teams-js';

export async function mount(article) {
  const form = article.querySelector('[data-tab]');
  if (!form || document.documentElement.dataset.signsIn !== 'teams' || !pages.config.isSupported()) return;
  const { page } = await app.getContext();
  if (page.frameContext !== FrameContexts.settings) return;
  form.addEventListener('submit', (event) => event.preventDefault());
  pages.config.registerOnSaveHandler(async (saving) => {
    const { value, dataset } = form.querySelector(':checked');
    const contentUrl = new URL(value, location.origin).href;
    try {
      await pages.config.setConfig({ contentUrl, entityId: contentUrl, suggestedDisplayName: dataset.name });
      saving.notifySuccess();
    } catch {
      saving.notifyFailure();
    }
  });
  pages.config.setValidityState(true);
}
