using System.Text;
using System.Text.Json;

namespace JsonModelGen.Fuzz;

/// <summary>Values that are written and read again, and texts that may or may not be such values.</summary>
/// <param name="name">The name of the run.</param>
/// <param name="defaultCount">How many values, and how many texts.</param>
/// <param name="value">Creates a random value.</param>
/// <param name="text">Creates a random token, valid or invalid.</param>
/// <param name="isSame">Whether two values are identical to the last bit.</param>
/// <param name="isRefused">Whether we intentionally refuse a value that System.Text.Json reads.</param>
internal sealed class ValueRun<T, TCodec>(
    string name,
    long defaultCount,
    Func<Random, T> value,
    Func<Random, string> text,
    Func<T, T, bool> isSame,
    Func<T, bool>? isRefused = null) : FuzzRun(name, defaultCount)
    where TCodec : IJsonCodec<T>
{
    private const int Batch = 1000;

    private static readonly Type s_type = typeof(T);

    public override string? FirstDifference(Random random, long count)
    {
        List<T> values = [];
        for (long done = 0; done < count; done += Batch)
        {
            values.Clear();
            for (int index = 0; index < Batch && done + index < count; index++)
            {
                values.Add(value(random));
                if (OfText(text(random)) is { } difference)
                    return difference;
            }

            if (OfValues(values) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>All at once, which is fast; then one by one to find the one that differs.</summary>
    private string? OfValues(List<T> values)
    {
        byte[] theirs = JsonSerializer.SerializeToUtf8Bytes(values, StjOptions.Default);
        byte[] ours = JsonModel.ToJsonUtf8Bytes<List<T>, ListCodec<T, TCodec>>(values);
        if (ours.AsSpan().SequenceEqual(theirs) && IsReadAlike(theirs))
            return null;

        foreach (T one in values)
        {
            string their = JsonSerializer.Serialize(one, StjOptions.Default);
            string our = JsonModel.ToJson<T, TCodec>(one);
            if (our != their)
                return $"{s_type.Name} is written differently: {our}, System.Text.Json writes {their}";
            if (OfText(their) is { } difference)
                return difference;
        }

        return $"a list of {s_type.Name} differs, but none of its values alone: {Encoding.UTF8.GetString(theirs)}";
    }

    private bool IsReadAlike(byte[] json)
    {
        List<T> theirs = JsonSerializer.Deserialize<List<T>>(json, StjOptions.Default)!;
        return JsonModel.TryFromJson<List<T>, ListCodec<T, TCodec>>(json, out List<T>? ours, out _) &&
            ours.Count == theirs.Count &&
            ours.Zip(theirs).All(pair => isSame(pair.First, pair.Second));
    }

    private string? OfText(string token)
    {
        byte[] json = Encoding.UTF8.GetBytes(token);
        bool isRead = JsonModel.TryFromJson<T, TCodec>(json, out T? ours, out JsonModelException? error);
        bool isTheirs = StjOptions.TryRead(json, out T? theirs) && !(isRefused?.Invoke(theirs!) ?? false);
        if (isRead != isTheirs)
            return $"{s_type.Name} is {(isRead ? "accepted" : "refused")} only by us: {token}\n{error?.Message}";
        return !isRead || isSame(ours!, theirs!)
            ? null
            : $"{s_type.Name} is read differently: {token}\n{ours}, System.Text.Json reads {theirs}";
    }
}
