using System.Collections;
using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

/// <summary>A list by inheritance.</summary>
internal sealed class Tags : List<string>;

/// <summary>A generic list by inheritance.</summary>
internal class Bag<T> : Collection<T>;

/// <summary>A collection whose elements contain their keys.</summary>
internal sealed class ByName : KeyedCollection<string, PointRecord>
{
    protected override string GetKeyForItem(PointRecord? item) => item?.Label ?? "";
}

/// <summary>A hand-written set.</summary>
internal sealed class Countries : ISet<string>
{
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    public int Count => _names.Count;

    public bool IsReadOnly => false;

    public bool Add(string item) => _names.Add(item);

    void ICollection<string>.Add(string item) => _names.Add(item);

    public void Clear() => _names.Clear();

    public bool Contains(string item) => _names.Contains(item);

    public void CopyTo(string[] array, int arrayIndex) => _names.CopyTo(array, arrayIndex);

    public void ExceptWith(IEnumerable<string> other) => _names.ExceptWith(other);

    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    public void IntersectWith(IEnumerable<string> other) => _names.IntersectWith(other);

    public bool IsProperSubsetOf(IEnumerable<string> other) => _names.IsProperSubsetOf(other);

    public bool IsProperSupersetOf(IEnumerable<string> other) => _names.IsProperSupersetOf(other);

    public bool IsSubsetOf(IEnumerable<string> other) => _names.IsSubsetOf(other);

    public bool IsSupersetOf(IEnumerable<string> other) => _names.IsSupersetOf(other);

    public bool Overlaps(IEnumerable<string> other) => _names.Overlaps(other);

    public bool Remove(string item) => _names.Remove(item);

    public bool SetEquals(IEnumerable<string> other) => _names.SetEquals(other);

    public void SymmetricExceptWith(IEnumerable<string> other) => _names.SymmetricExceptWith(other);

    public void UnionWith(IEnumerable<string> other) => _names.UnionWith(other);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Has an <c>Add</c> method, but is not an <c>ICollection</c>.</summary>
internal sealed class Log : IEnumerable<int>
{
    private readonly List<int> _entries = [];

    public void Add(int entry) => _entries.Add(entry);

    public IEnumerator<int> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Created by a collection builder.</summary>
[CollectionBuilder(typeof(Line), nameof(Line.Create))]
internal sealed class Line<T>(T[] points) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)points).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class Line
{
    public static Line<T> Create<T>(ReadOnlySpan<T> points) => new(points.ToArray());
}

/// <summary>Takes all elements when it is created.</summary>
internal readonly struct Route(IEnumerable<string?> stops) : IReadOnlyCollection<string?>
{
    private readonly string?[] _stops = [.. stops];

    public int Count => _stops.Length;

    public IEnumerator<string?> GetEnumerator() => ((IEnumerable<string?>)(_stops ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Takes all elements as a list when it is created.</summary>
internal sealed class Playlist(List<string> songs) : ReadOnlyCollection<string>(songs);

/// <summary>A dictionary by inheritance.</summary>
internal sealed class Headers : Dictionary<string, string[]>;

/// <summary>Takes all entries when it is created.</summary>
internal sealed class Prices(IDictionary<string, decimal> prices) : ReadOnlyDictionary<string, decimal>(prices);

/// <summary>A non-generic list.</summary>
internal sealed class OldList : ArrayList;

/// <summary>A value object.</summary>
[JsonValueObject]
internal readonly record struct UserId(Guid Value);

/// <summary>A value object that validates its value.</summary>
[JsonValueObject]
internal sealed record Email
{
    public Email(string address) => Address = address.Contains('@', StringComparison.Ordinal) ? address : throw new ArgumentException("no address", nameof(address));

    public string Address { get; }
}

/// <summary>A generic value object that wraps a collection.</summary>
[JsonValueObject]
internal sealed record Many<T>(List<T> Items);

/// <summary>A type with its own text, in UTF-16.</summary>
internal readonly record struct Temperature(decimal Degrees) : ISpanParsable<Temperature>, ISpanFormattable
{
    public static Temperature Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out Temperature result) ? result : throw new FormatException();

    public static Temperature Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Temperature result)
    {
        decimal degrees = 0;
        bool isParsed = s.EndsWith("°C") && decimal.TryParse(s[..^2], NumberStyles.Float, provider, out degrees);
        result = new Temperature(degrees);
        return isParsed;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Temperature result) => TryParse(s.AsSpan(), provider, out result);

    public string ToString(string? format, IFormatProvider? formatProvider) => Degrees.ToString(formatProvider) + "°C";

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(provider, $"{Degrees}°C", out charsWritten);
}

/// <summary>A type with its own text, in UTF-8.</summary>
internal sealed record Label(string Text) : IUtf8SpanParsable<Label>, IUtf8SpanFormattable
{
    public static Label Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TryParse(utf8Text, provider, out Label? result) ? result : throw new FormatException();

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Label result)
    {
        result = utf8Text.StartsWith("#"u8) ? new Label(System.Text.Encoding.UTF8.GetString(utf8Text[1..])) : null;
        return result is not null;
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        System.Text.Unicode.Utf8.TryWrite(utf8Destination, $"#{Text}", out bytesWritten);
}

/// <summary>Reads and writes itself, without an attribute: an amount and a currency in one string.</summary>
internal readonly record struct Money(decimal Amount, string Currency)
{
    public static Money FromJson(ref Utf8JsonReader reader) => reader.GetString()?.Split(' ') is [var amount, var currency]
        ? new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), currency)
        : throw new FormatException("no amount and currency");

    public void ToJson(Utf8JsonWriter writer) => writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}"));
}

/// <summary>Reads and writes itself and derived types; contains a model.</summary>
internal abstract class Figure
{
    public static Figure FromJson(ref Utf8JsonReader reader)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.TryGetProperty("radius", out JsonElement radius)
            ? new Circle(radius.GetDouble())
            : new Polygon(document.RootElement.GetProperty("corners").EnumerateArray().Select(static corner => PointRecord.FromJson(corner.GetRawText())).ToArray());
    }

    public abstract void ToJson(Utf8JsonWriter writer);
}

internal sealed class Circle(double radius) : Figure
{
    public override void ToJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("radius"u8, radius);
        writer.WriteEndObject();
    }
}

internal sealed class Polygon(PointRecord[] corners) : Figure
{
    public override void ToJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("corners"u8);
        foreach (PointRecord corner in corners)
            corner.ToJson(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

/// <summary>A collection that reads and writes itself, not as an array.</summary>
internal sealed class Csv : List<string>
{
    public static Csv FromJson(ref Utf8JsonReader reader) => [.. reader.GetString()!.Split(',')];

    public void ToJson(Utf8JsonWriter writer) => writer.WriteStringValue(string.Join(',', this));
}

/// <summary>An interface with its own reading method.</summary>
internal interface ITicket
{
    static ITicket FromJson(ref Utf8JsonReader reader) => new Ticket(reader.GetInt32());

    void ToJson(Utf8JsonWriter writer);
}

internal sealed record Ticket(int Number) : ITicket
{
    public void ToJson(Utf8JsonWriter writer) => writer.WriteNumberValue(Number);
}
