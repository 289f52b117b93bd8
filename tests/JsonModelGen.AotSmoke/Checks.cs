namespace JsonModelGen.AotSmoke;

/// <summary>Counts and reports errors.</summary>
internal static class Checks
{
    public static int Done { get; private set; }

    public static int Failures { get; private set; }

    public static void Equal<T>(string name, T expected, T actual)
    {
        Done++;
        if (EqualityComparer<T>.Default.Equals(expected, actual))
            return;

        Failures++;
        Console.Error.WriteLine($"{name}\n  expected: {expected}\n  actual:   {actual}");
    }
}
