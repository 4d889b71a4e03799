using Microsoft.Playwright;
using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>The Agents Playground's page, as a person uses it.</summary>
internal sealed class Chat
{
    private const float PatienceMilliseconds = 60_000;
    private readonly IPage _page;

    private Chat(IPage page) => _page = page;

    /// <summary>Every card in the conversation that is open, oldest first. A card's class is the renderer's own.</summary>
    public ILocator Cards => _page.Locator(".ac-adaptiveCard");

    // The log panel is editable text too, but no text box. In a channel the first box writes a new post, the others reply.
    private ILocator Box => _page.Locator("[contenteditable=true][role=textbox]").First;

    /// <summary>Opens the page, which tells the bot that it was installed in the personal chat, and waits for its welcome.</summary>
    public static async Task<Chat> OpenAsync(IBrowser browser, Uri playground)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 1000 }, Locale = "en-GB", TimezoneId = "Europe/Zurich" });
        page.SetDefaultTimeout(PatienceMilliseconds);
        var chat = new Chat(page);

        // Fonts and pictures that the page wants from elsewhere are refused at once: a test needs no network, and waits for none.
        await page.RouteAsync(url => !new Uri(url).IsLoopback, route => route.AbortAsync());
        await page.GotoAsync(playground.ToString(), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await chat.Box.WaitForAsync();
        await chat.Cards.First.WaitForAsync();
        return chat;
    }

    /// <summary>Opens the group chat by its name, or a channel as "team - channel".</summary>
    public async Task GoToAsync(string conversation)
    {
        await _page.GetByRole(AriaRole.Treeitem, new() { Name = conversation, Exact = true }).ClickAsync();
        await Box.WaitForAsync();
    }

    /// <summary>Types into the personal chat, sends, and returns the card that answers.</summary>
    public async Task<ILocator> AskAsync(string text)
    {
        var before = await Cards.CountAsync();
        await Box.ClickAsync();
        await _page.Keyboard.TypeAsync(text);
        await _page.Keyboard.PressAsync("Enter");
        return await CardAfterAsync(before);
    }

    /// <summary>Mentions the bot in a group chat or a new channel post, types, sends, and returns the card with these words; a welcome may come before it.</summary>
    public async Task<ILocator> MentionAndAskAsync(string text, string words)
    {
        await MentionAsync(text);
        return await CardWithAsync(words);
    }

    /// <summary>The same without waiting for an answer.</summary>
    public async Task MentionAsync(string text)
    {
        await Box.ClickAsync();
        await _page.Keyboard.TypeAsync("@");
        await _page.GetByRole(AriaRole.Menuitem, new() { Name = "TcAssistant" }).ClickAsync();
        await _page.Keyboard.TypeAsync(" " + text);
        await _page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses a button of a card and returns the card that comes of it.</summary>
    public async Task<ILocator> PressAsync(ILocator card, string button)
    {
        var before = await Cards.CountAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        return await CardAfterAsync(before);
    }

    /// <summary>Presses a button of a card and waits for the card with these words, wherever it comes.</summary>
    public async Task<ILocator> PressForAsync(ILocator card, string button, string words)
    {
        await card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        return await CardWithAsync(words);
    }

    /// <summary>Waits for a card that comes by itself, with this button in sight, that speaks of one line and not of another.</summary>
    public async Task<ILocator> ComesByItselfAsync(string words, string button, string line, string? notLine = null)
    {
        var card = Cards.Filter(new() { HasText = words }).Filter(new() { HasText = line, HasNotText = notLine, Has = Button(button) }).First;
        await card.WaitForAsync(new() { Timeout = 4 * PatienceMilliseconds });
        return card;
    }

    /// <summary>Presses the first button of this name on a card and returns the card that then stands in its place, with these words; none is added.</summary>
    public async Task<ILocator> PressInPlaceAsync(ILocator card, string button, string words)
    {
        var heading = (await card.InnerTextAsync()).Split('\n')[0];
        var alike = Cards.Filter(new() { HasText = heading });
        var before = await alike.CountAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
        var changed = alike.Filter(new() { HasText = words });
        await changed.WaitForAsync();
        Assert.Equal(before, await alike.CountAsync());
        return changed;
    }

    /// <summary>A picture of the conversation alone, without the Playground's own panels.</summary>
    public async Task PictureAsync(string file)
    {
        await _page.GetByTitle("Hide log panel").ClickAsync();
        await _page.ScreenshotAsync(new() { Path = file });
    }

    private ILocator Button(string name) => _page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private async Task<ILocator> CardWithAsync(string words)
    {
        var card = Cards.Filter(new() { HasText = words }).Last;
        await card.WaitForAsync();
        return card;
    }

    private async Task<ILocator> CardAfterAsync(int before)
    {
        var card = Cards.Nth(before);
        await card.WaitForAsync();
        return card;
    }
}
