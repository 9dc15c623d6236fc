using System.Text;

namespace PeacekeepingDomain.Generator;

/// <summary>Readable JSON, indented by two spaces.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool first = true;
    private bool afterName;

    public void Open(char bracket)
    {
        Begin();
        text.Append(bracket);
        depth++;
        first = true;
    }

    public void Close(char bracket)
    {
        depth--;
        if (!first)
            NewLine();
        text.Append(bracket);
        first = false;
    }

    public void Name(string name)
    {
        Begin();
        text.Append(Quoted(name)).Append(": ");
        afterName = true;
    }

    public void Value(string value)
    {
        Begin();
        text.Append(Quoted(value));
    }

    public void Member(string name, string value)
    {
        Name(name);
        Value(value);
    }

    public void Raw(string name, string value)
    {
        Name(name);
        Begin();
        text.Append(value);
    }

    public override string ToString() => text + "\n";

    private static string Quoted(string value) => "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private void Begin()
    {
        if (afterName)
        {
            afterName = false;
            return;
        }

        if (depth == 0)
            return;
        if (!first)
            text.Append(',');
        first = false;
        NewLine();
    }

    private void NewLine() => text.Append('\n').Append(' ', depth * 2);
}
