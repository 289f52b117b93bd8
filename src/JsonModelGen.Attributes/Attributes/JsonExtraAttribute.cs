namespace JsonModelGen;

/// <summary>
/// A dictionary that keeps the keys of the object that no member has: they are read into it with their values, and written back behind
/// the members. Without it unknown keys are skipped.
/// </summary>
/// <remarks>
/// <para>The member is a <see cref="Dictionary{TKey, TValue}"/>, <see cref="IDictionary{TKey, TValue}"/> or
/// <see cref="IReadOnlyDictionary{TKey, TValue}"/> from <see cref="string"/> to any type that can be read and written
/// (<see cref="System.Text.Json.JsonElement"/> and <see cref="RawJson"/> take every value), another dictionary to which entries can be
/// added, or a <see cref="System.Text.Json.Nodes.JsonObject"/>. A model has one at most.</para>
/// <para>Where no key is unknown, the member stays as it is; one that must be set and must not be null is then an empty dictionary. Entries
/// are added to what the member holds. A field or non-public member takes part because it carries this attribute.</para>
/// <para>The counterpart of System.Text.Json's <c>[JsonExtensionData]</c>, which has the same effect.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class JsonExtraAttribute : Attribute;
