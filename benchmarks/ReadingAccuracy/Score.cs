using System.Globalization;

namespace ReadingAccuracy;

/// <summary>How many pairs were found rightly, found wrongly and missed.</summary>
internal sealed class Score
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    public double Precision => Share(Right, Right + Wrong);

    public double Recall => Share(Right, Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Count(bool coded, bool read)
    {
        if (coded && read)
            Right++;
        else if (read)
            Wrong++;
        else if (coded)
            Missed++;
    }

    public string Cells() => string.Create(CultureInfo.InvariantCulture, $"{Precision:0.00} | {Recall:0.00} | {F1:0.00} | {Right} | {Wrong} | {Missed}");

    public static double Share(int part, int whole) => whole == 0 ? 0 : part / (double)whole;
}
